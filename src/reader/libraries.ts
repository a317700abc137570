/*
 * The libraries of the app, as a file of their own: they run before it in a task of their own, because
 * both at once hold a slow phone up for longer than a tap may wait; and a new version of the reader,
 * whose libraries are the same, is a fifth of the bytes to who has read before.
 */
import '@tanstack/react-query';
import 'react-dom/client';
import 'react-router-dom';
