"use client";
import { useEffect } from "react";
import { forget } from "./unsent-fields";

/** Where somebody has signed out: nothing that was typed in this tab stays in it. Draws nothing. */
export function ForgetUnsent() {
  useEffect(() => forget(), []);
  return null;
}
